package io.github.quotadoctor.statuspage;

/** What is asked for at an address, and how many bytes of it are read. */
enum PageKind {
  JSON("application/json", 1L << 20),
  LARGE_JSON("application/json", 4L << 20),
  FEED("application/atom+xml, application/rss+xml, application/xml", 1L << 20);

  private final String mediaTypes;
  private final long largest;

  PageKind(String mediaTypes, long largest) {
    this.mediaTypes = mediaTypes;
    this.largest = largest;
  }

  String mediaTypes() {
    return mediaTypes;
  }

  long largest() {
    return largest;
  }
}
