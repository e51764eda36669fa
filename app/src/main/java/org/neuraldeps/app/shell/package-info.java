/** The main window: how the features are arranged, menus, shortcuts, themes, dropping files. */
package org.neuraldeps.app.shell;
