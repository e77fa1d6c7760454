/// Documents in JSON that are more than an object a line: arrays, objects over several lines, and lists of records inside of objects.
@NullMarked
package dev.chiplog.format.document.json;

import org.jspecify.annotations.NullMarked;
