/// What all panels share: FXML loading, background tasks, messages, table and chart parts.
@NullMarked
package dev.chiplog.ui.common;

import org.jspecify.annotations.NullMarked;
