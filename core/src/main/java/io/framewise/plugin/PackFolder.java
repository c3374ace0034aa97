package io.framewise.plugin;

/** A folder of the plugin's class path that holds a pack. */
record PackFolder(String path) {}
