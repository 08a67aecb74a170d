-- id: tftp-server
-- title: No TFTP server is started
-- title[zh_CN]: 未启用 TFTP 服务
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RA107
-- key: name
-- why: TFTP asks nobody for a name: whoever reaches it can fetch every file it offers, such as
--     switch configurations with passwords, and often write as well.
-- why[zh_CN]: TFTP 不做任何身份鉴别：凡能连接者都可下载其提供的文件（如含口令的交换机配置），往往还能写入。
-- fix: Switch it off when no device is being installed or backed up: systemctl disable --now
--     {name}; a boot server limits it to the installation network.
-- fix[zh_CN]: 不在装机或备份设备配置时应停用：systemctl disable --now {name}；网络引导服务器应只对装机网段开放。
SELECT name, min(kind) AS kind, min(description) AS description, min(path) AS path FROM services
WHERE kind IN ('service', 'socket', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1) AND name IN ('tftpd-hpa', 'tftpd', 'atftpd', 'tftp')
GROUP BY name;
