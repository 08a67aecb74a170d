-- id: kernel-firewire
-- title: No FireWire port reads this host's memory
-- title[zh_CN]: 火线接口不能读取本机内存
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA098
-- key: module
-- why: A device on a FireWire port can read and change all memory, passwords and keys too, without
--     signing in.
-- why[zh_CN]: 接入火线接口的设备无需登录即可读取和修改全部内存，包括口令和密钥。
-- fix: echo "install {module} /bin/false" >> /etc/modprobe.d/security.conf; modprobe -r {module} or
--     restart
-- fix[zh_CN]: 执行 echo "install {module} /bin/false" >> /etc/modprobe.d/security.conf，再执行 modprobe -r {module} 或重启
/* Loaded means that the host has such a port. */
SELECT name AS module, used_by FROM kernel_modules
WHERE name IN ('firewire_core', 'firewire_ohci', 'firewire_sbp2') AND NOT is_builtin;
