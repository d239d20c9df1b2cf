/** The program and its libraries, as one module of the runtime that they are packaged with. */
open module io.github.quotadoctor {
  requires java.logging;
  requires java.xml;
  requires jdk.httpserver;
  requires jdk.unsupported;
}
