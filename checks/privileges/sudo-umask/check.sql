-- id: sudo-umask
-- title: Files that sudo makes are closed to others
-- title[zh_CN]: 经 sudo 创建的文件不对他人开放
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param umask: 0077 | bits that it must have at least
-- param umask[zh_CN]: 至少应包含的权限位
-- key: problem path
-- same-as: xccdf:sudo_add_umask
-- why: What root writes into shared places is otherwise open to everybody when the caller has a
--     loose umask.
-- why[zh_CN]: 否则调用者的 umask 较宽松时，root 写入共享位置的文件将对所有人开放。
-- fix: Add `Defaults umask={wanted}` with visudo.
-- fix[zh_CN]: 用 visudo 加入 `Defaults umask={wanted}`。
WITH given AS (
  SELECT substr(option, 7) AS value, path, line,
         who = 'ALL' AND coalesce(host, run_as, command) IS NULL AS is_for_all
  FROM sudo_rules
  WHERE kind = 'default' AND option LIKE 'umask=%' AND is_replaced IS NOT 1)
SELECT 'umask is not set for all' AS problem, NULL AS value, :umask AS wanted,
       '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM given WHERE is_for_all)
UNION ALL
SELECT 'umask is not as it should be', value, :umask, path, line
FROM given
WHERE CASE WHEN value REGEXP '^[0-7]+$' THEN mode_exceeds(:umask, value) ELSE 1 END;
