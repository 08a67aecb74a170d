-- id: network-mounts-smb1
-- title: No share is mounted with SMB version 1
-- title[zh_CN]: 没有以 SMB 1 协议挂载的共享
-- severity: high
-- area: storage
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:8.1.4.7.a gbt22239:7.1.4.7
-- key: mount_point
-- why: SMB 1 protects neither the sign-in nor the data, and a server that still offers it is open
--     to the worms that paralysed hospitals in 2017.
-- why[zh_CN]: SMB 1 既不保护登录过程也不保护数据；仍提供该协议的服务器会遭受 2017 年使医院瘫痪的那类蠕虫攻击。
-- fix: Turn SMB 1 off on the server of {device}, and mount {mount_point} with vers=3.1.1 or without
--     vers.
-- fix[zh_CN]: 在 {device} 所在服务器上关闭 SMB 1，并以 vers=3.1.1 或不带 vers 选项重新挂载 {mount_point}。
SELECT path AS mount_point, device, type, options
FROM mounts
WHERE (type = 'cifs' AND instr(options, ',vers=1.0,')) OR type = 'smbfs';
