-- id: file-sharing
-- title: This host shares no folders over the network
-- title[zh_CN]: 本机不对网络共享文件夹
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RA109
-- key: name
-- why: Shares are how ransomware gets from one computer to all others; a host that is no file
--     server needs none.
-- why[zh_CN]: 勒索病毒正是通过共享文件夹从一台计算机蔓延到全网；不是文件服务器就不需要共享。
-- fix: On a host that is no file server run systemctl disable --now {name}; on a file server record
--     a waiver that says who may reach which share.
-- fix[zh_CN]: 非文件服务器请执行 systemctl disable --now {name}；确为文件服务器的，登记豁免并写明共享内容和允许访问的人员。
SELECT name, min(kind) AS kind, min(description) AS description, min(path) AS path FROM services
WHERE kind IN ('service', 'socket', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
  AND name IN ('smbd', 'smb', 'nmbd', 'nmb', 'samba-ad-dc', 'nfs-server', 'nfs-kernel-server',
               'rsync', 'rsyncd', 'netatalk', 'ksmbd')
GROUP BY name;
