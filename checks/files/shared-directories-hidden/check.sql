-- id: shared-directories-hidden
-- title: There are no hidden directories of unknown origin in the shared ones
-- title[zh_CN]: 公共目录中没有来历不明的隐藏目录
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.5 gbt22239:7.1.4.5 gbt22239:8.1.4.4.f zicha:RA106
-- key: path
-- why: Names such as "..." or ".x" are chosen so that a look with ls does not show them: miners
--     and stolen data lie there.
-- why[zh_CN]: “...”“.x”之类的名字就是为了让 ls 看不到：挖矿程序和窃取的数据常藏于此。
-- fix: Look what is in {path} and who owns it; note it before you remove it.
-- fix[zh_CN]: 查看 {path} 的内容和属主，记录后再删除。
SELECT path, user AS owner, mode, modified_at FROM files
WHERE (path GLOB '/tmp/.*' OR path GLOB '/var/tmp/.*' OR path GLOB '/dev/shm/.*') AND type = 'directory'
  AND path REGEXP '^/(tmp|var/tmp|dev/shm)/[^/]+$'
  AND NOT path REGEXP '/\.(X11|ICE|font|XIM|Test|Xauth)-unix$|/\.(X[0-9]+-lock|org\.chromium\.|com\.|wine-|vbox-|dotnet|nvidia|snap|mount_|gdm|esd-)';
