-- id: startup-items-writable
-- title: What is run at boot and at sign-in can be changed by its owner only
-- title[zh_CN]: 开机和登录时运行的程序仅属主可修改
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: kind name path
-- why: Who can write to it has commands of their choice run as another account, at the next boot
--     or when somebody signs in.
-- why[zh_CN]: 能写入它的人，可在下次开机或他人登录时，以他人的身份执行任意命令。
-- fix: chown root:root and chmod go-w for {path} and the program that it starts: {command}
-- fix[zh_CN]: 对 {path} 及其启动的程序（{command}）执行 chown root:root 和 chmod go-w。
SELECT kind, name, command, user, path FROM startup_items
WHERE is_enabled AND is_writable_by_others ORDER BY path;
