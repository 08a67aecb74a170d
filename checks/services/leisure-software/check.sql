-- id: leisure-software
-- title: No games, file-sharing, net-disk or film programs are installed
-- title[zh_CN]: 未安装游戏、P2P 下载、网盘和影音软件
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RB104 zicha:RB100 zicha:RB151 zicha:RB152
--     zicha:RA118 zicha:RA184
-- key: product
-- why: They carry files past every control, into the network and out of it, and nobody patches
--     them.
-- why[zh_CN]: 此类软件使文件绕过管控进出内网，且无人为其打补丁。
-- fix: Remove {product} ({evidence}): apt-get purge (RHEL family: dnf remove), or delete the
--     folder.
-- fix[zh_CN]: 卸载 {product}（{evidence}）：apt-get purge（RHEL 系：dnf remove），或删除其目录。
SELECT product, group_concat(DISTINCT seen_as) AS seen_as, group_concat(DISTINCT evidence) AS evidence,
       max(version) AS version
FROM nonwork_software WHERE kind IN ('game', 'p2p', 'net-disk', 'video') GROUP BY product ORDER BY product;
