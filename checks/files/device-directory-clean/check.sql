-- id: device-directory-clean
-- title: There are no ordinary files among the devices
-- title[zh_CN]: /dev 中没有普通文件
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.5 gbt22239:7.1.4.5 gbt22239:8.1.4.4.f zicha:RA106
-- key: path
-- why: Nobody looks for files in /dev, so intruders keep their tools and what they stole there;
--     the system itself puts none.
-- why[zh_CN]: 没有人会到 /dev 中找文件，入侵者因此常把工具和窃取的数据藏在那里；系统自身不会在其中放普通文件。
-- fix: Look at {path} and at who has it open (fuser -v {path}) before you remove it; keep a copy
--     for the report of the incident.
-- fix[zh_CN]: 删除前先查看 {path} 的内容及正在使用它的进程（fuser -v {path}），并留存副本用于事件报告。
SELECT path, user AS owner, mode, size_bytes, modified_at FROM files
WHERE path GLOB '/dev/*' AND type = 'file' AND NOT path REGEXP '^/dev/(shm|mqueue|hugepages|pts|\.udev|\.lxc|\.lxd-mounts)(/|$)'
  AND path NOT IN ('/dev/.autofsck', '/dev/.initramfs');
