import Glibc

/// Processes of this machine.
enum Processes {
  static var current: pid_t { getpid() }

  /// Whether a process has this number now; true where the system does not tell.
  static func isRunning(_ process: pid_t) -> Bool {
    process > 0 && (kill(process, 0) == 0 || errno != ESRCH)
  }
}
