-- id: root-path-closed
-- title: Only root can write to the directories where root finds programs
-- title[zh_CN]: root 的 PATH 目录只有 root 可写
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: dir
-- same-as: xccdf:accounts_root_path_dirs_no_write
-- why: Who can put a program there waits until root types its name.
-- why[zh_CN]: 能在其中放置程序的人，只需等 root 输入该程序名。
-- fix: chmod go-w {dir}, or take it out of PATH in {path}:{line}.
-- fix[zh_CN]: 执行 chmod go-w {dir}，或从 {path}:{line} 的 PATH 中去掉该目录。
WITH RECURSIVE element (who, path, line, rest, dir) AS (
  SELECT who, path, line, value || ':', NULL FROM shell_environment
  WHERE key = 'PATH' AND who IN ('all', 'root')
  UNION ALL
  SELECT who, path, line, substr(rest, instr(rest, ':') + 1), substr(rest, 1, instr(rest, ':') - 1)
  FROM element WHERE rest <> '')
SELECT f.path AS dir, f.user AS owner, f.mode, min(e.path) AS path, min(e.line) AS line
FROM element AS e JOIN files AS f ON f.path = e.dir
WHERE e.dir GLOB '/*' AND f.type = 'directory' AND (f.is_group_writable OR f.is_world_writable)
GROUP BY f.path;
