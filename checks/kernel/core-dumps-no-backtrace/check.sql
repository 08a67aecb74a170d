-- id: core-dumps-no-backtrace
-- title: systemd takes no backtraces of memory dumps
-- title[zh_CN]: systemd 不对内存转储做回溯
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.10.a gbt22239:7.1.4.9 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM core_dumps WHERE mechanism = 'systemd-coredump'
-- key: key
-- same-as: xccdf:coredump_disable_backtraces
-- why: A backtrace in the log shows arguments of functions, file names and keys among them.
-- why[zh_CN]: 日志中的回溯会显示函数参数，其中可能有文件名和密钥。
-- fix: Write ProcessSizeMax=0 under [Coredump] in /etc/systemd/coredump.conf.
-- fix[zh_CN]: 在 /etc/systemd/coredump.conf 的 [Coredump] 下写入 ProcessSizeMax=0。
SELECT key, value, is_default, path, line FROM core_dumps
WHERE mechanism = 'systemd-coredump' AND key = 'ProcessSizeMax' AND is_effective
  AND lower(value) <> '0';
