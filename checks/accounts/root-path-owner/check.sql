-- id: root-path-owner
-- title: The directories where root finds programs belong to root
-- title[zh_CN]: root 查找程序的目录均属于 root
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA109
-- key: dir
-- same-as: xccdf:no_dirs_unowned_by_root
-- why: Their owner puts a program of his own there, and root runs it.
-- why[zh_CN]: 目录的属主放入自己的程序，root 就会运行它。
-- fix: chown root {dir}, or take it out of PATH in {path}:{line}.
-- fix[zh_CN]: 执行 chown root {dir}，或从 {path}:{line} 的 PATH 中删除它。
WITH RECURSIVE element (who, path, line, rest, dir) AS (
  SELECT who, path, line, value || ':', NULL FROM shell_environment
  WHERE key = 'PATH' AND who IN ('all', 'root')
  UNION ALL
  SELECT who, path, line, substr(rest, instr(rest, ':') + 1), substr(rest, 1, instr(rest, ':') - 1)
  FROM element WHERE rest <> '')
SELECT f.path AS dir, f.user AS owner, f.mode, min(e.path) AS path, min(e.line) AS line
FROM element AS e JOIN files AS f ON f.path = e.dir
WHERE e.dir GLOB '/*' AND f.type = 'directory' AND f.uid <> 0
GROUP BY f.path;
