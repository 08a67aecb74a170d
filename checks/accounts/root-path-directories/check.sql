-- id: root-path-directories
-- title: Root looks for programs in directories that are there
-- title[zh_CN]: root 查找程序的目录均存在
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA109
-- key: dir
-- same-as: xccdf:root_path_all_dirs
-- why: Who may make what is missing puts a program of his own there.
-- why[zh_CN]: 能够建立缺失目录的人可以在其中放入自己的程序。
-- fix: Make the directory {dir}, or take it out of PATH in {path}:{line}.
-- fix[zh_CN]: 建立目录 {dir}，或从 {path}:{line} 的 PATH 中删除它。
WITH RECURSIVE element (who, path, line, rest, dir) AS (
  SELECT who, path, line, value || ':', NULL FROM shell_environment
  WHERE key = 'PATH' AND who IN ('all', 'root')
  UNION ALL
  SELECT who, path, line, substr(rest, instr(rest, ':') + 1), substr(rest, 1, instr(rest, ':') - 1)
  FROM element WHERE rest <> '')
SELECT e.dir, min(e.path) AS path, min(e.line) AS line
FROM element AS e LEFT JOIN files AS f ON f.path = e.dir
WHERE e.dir GLOB '/*' AND f.type IS NOT 'directory'
GROUP BY e.dir;
