-- id: hostname-own
-- title: The host has a name of its own
-- title[zh_CN]: 主机具有自己的名称
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:8.1.10.8.a
-- key: hostname
-- why: In the central log nobody can tell which of five hosts called localhost was attacked.
-- why[zh_CN]: 在集中日志中，无法分辨五台都叫 localhost 的主机中是哪一台受到攻击。
-- fix: hostnamectl set-hostname with the name from the asset register, and the same name in
--     /etc/hosts.
-- fix[zh_CN]: 用 hostnamectl set-hostname 设置资产台账中的名称，并在 /etc/hosts 中写入同一名称。
SELECT coalesce(hostname, '(none)') AS hostname FROM host
WHERE coalesce(hostname, '') IN ('', '(none)', 'localhost', 'localhost.localdomain', 'debian',
                                   'ubuntu', 'centos', 'openeuler', 'kylin', 'uos',
                                   'template');
