-- id: mount-noexec
-- title: Programs cannot be run from directories for temporary files
-- title[zh_CN]: 不能从临时目录运行程序
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.5 gbt22239:7.1.4.5
-- key: mount_point
-- why: What comes in through a flaw in a service is mostly put there and started; the option stops
--     the simple kind of it.
-- why[zh_CN]: 利用服务漏洞进入的恶意程序多半先放在这里再启动，该选项能阻止其中较简单的一类。
-- fix: Where no installer or database needs it, add noexec to the options of {mount_point} in
--     /etc/fstab, then: mount -o remount,noexec {mount_point}
-- fix[zh_CN]: 若安装程序和数据库不需要，在 /etc/fstab 中为 {mount_point} 添加 noexec，然后执行 mount -o remount,noexec {mount_point}
SELECT path AS mount_point, device, type, options
FROM mounts
WHERE path IN ('/tmp', '/var/tmp', '/dev/shm') AND NOT is_noexec;
