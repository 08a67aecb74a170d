-- id: kernel-sysrq
-- title: The keyboard gives no commands to the kernel beyond a safe restart
-- title[zh_CN]: 键盘不能向内核发出安全重启以外的命令
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param allowed: 438 | sum of the functions that may stay, as the kernel's documentation numbers
--     them; 438 is Debian's: log level, keyboard, sync, read-only, restart, nice; 0 is none
-- param allowed[zh_CN]: 允许保留的功能之和（编号见内核文档）；438 为 Debian 默认值（日志级别、键盘、同步、只读、重启、优先级），0 表示全部禁止
-- key: name
-- why: Who stands at the console, or sits at its remote screen, can kill programs and dump memory
--     without signing in.
-- why[zh_CN]: 能接触控制台或其远程画面的人，无需登录即可结束程序、转储内存。
-- fix: Write "{name} = {wanted}" to /etc/sysctl.d/90-security.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“{name} = {wanted}”，然后执行 sysctl --system
/* 1 stands for all functions. */
SELECT name, value, :allowed AS wanted FROM sysctl
WHERE name = 'kernel.sysrq'
  AND (value = '1' OR CAST(value AS INTEGER) & ~CAST(:allowed AS INTEGER) & ~1);
