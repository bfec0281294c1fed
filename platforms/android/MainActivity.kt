package dev.dioxus.main

import android.os.Bundle
import android.system.Os
import android.view.WindowManager

typealias BuildConfig = app.besace.BuildConfig

/** The one window: its files are in no backup, its screen in no screenshot and not in the task switcher. */
class MainActivity : WryActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        // The app reads this variable before it looks for a folder of its own (src/app/platform/native/folder.rs).
        Os.setenv("BESACE_DIR", noBackupFilesDir.path, true)
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        super.onCreate(savedInstanceState)
    }
}
