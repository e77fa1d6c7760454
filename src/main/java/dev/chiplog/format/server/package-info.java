/// The formats of servers and data stores: web servers, databases, caches, schedulers. One class a format.
@NullMarked
package dev.chiplog.format.server;

import org.jspecify.annotations.NullMarked;
