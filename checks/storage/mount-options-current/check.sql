-- id: mount-options-current
-- title: Mounted file systems have the protecting options that /etc/fstab gives
-- title[zh_CN]: 已挂载文件系统的保护选项与 /etc/fstab 一致
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d gbt22239:8.1.10.8.b
-- key: mount_point option
-- why: An option that is not in effect does not protect; one that is missing in the file is lost at
--     the next start without a word.
-- why[zh_CN]: 未生效的选项起不到保护作用；文件中没有的选项在下次启动后会悄然失效。
-- fix: Set the options of {mount_point} in {path}:{line} as they should be, then: mount -o remount
--     {mount_point}
-- fix[zh_CN]: 在 {path}:{line} 中改正 {mount_point} 的选项，然后执行 mount -o remount {mount_point}
WITH pair AS (
  SELECT m.path AS mount_point, f.source AS path, f.line, o.option,
         CASE o.option WHEN 'nosuid' THEN m.is_nosuid WHEN 'nodev' THEN m.is_nodev
                       ELSE m.is_noexec END AS is_live,
         CASE o.option WHEN 'nosuid' THEN f.is_nosuid WHEN 'nodev' THEN f.is_nodev
                       ELSE f.is_noexec END AS is_set
  FROM mounts AS m JOIN fstab AS f ON f.path = m.path
  JOIN (SELECT 'nosuid' AS option UNION SELECT 'nodev' UNION SELECT 'noexec') AS o)
SELECT mount_point, option,
       CASE WHEN is_set THEN 'not in effect' ELSE 'lost at the next start' END AS problem,
       path, line
FROM pair WHERE is_live <> is_set;
