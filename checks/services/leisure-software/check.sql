-- id: leisure-software
-- title: No games, file-sharing or net-disk programs are installed
-- title[zh_CN]: 未安装游戏、P2P 下载和网盘软件
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RB104 zicha:RB100 zicha:RB151 zicha:RA118
--     zicha:RA184
-- key: name
-- why: They carry files past every control, into the network and out of it, and nobody patches
--     them.
-- why[zh_CN]: 此类软件使文件绕过管控进出内网，且无人为其打补丁。
-- fix: Remove it: apt-get purge {name} (RHEL family: dnf remove {name}).
-- fix[zh_CN]: 卸载：apt-get purge {name}（RHEL 系：dnf remove {name}）。
SELECT name, version, section, path FROM packages
WHERE status = 'installed'
  AND (section IN ('games', 'universe/games', 'multiverse/games', 'contrib/games', 'non-free/games')
       OR name IN ('transmission-daemon', 'transmission-gtk', 'transmission-cli', 'qbittorrent',
                   'qbittorrent-nox', 'deluge', 'deluged', 'ktorrent', 'rtorrent', 'amule', 'mldonkey-server',
                   'baidunetdisk', 'com.baidu.baidunetdisk', 'nutstore', 'dropbox', 'nautilus-dropbox',
                   'megasync', 'rclone', 'steam', 'xunlei', 'com.xunlei.download'));
