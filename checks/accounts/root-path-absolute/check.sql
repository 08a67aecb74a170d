-- id: root-path-absolute
-- title: Root finds programs by absolute paths only
-- title[zh_CN]: root 的 PATH 只含绝对路径
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA109
-- key: path line
-- same-as: xccdf:root_path_no_dot
-- why: With the current directory in PATH, root who looks around in /tmp runs the ls that an
--     attacker left there.
-- why[zh_CN]: PATH 含当前目录时，root 在 /tmp 中查看文件就会运行攻击者放在那里的 ls。
-- fix: Remove the empty or relative part ("{element}") from PATH in {path}:{line}.
-- fix[zh_CN]: 从 {path}:{line} 的 PATH 中删除空的或相对的部分（“{element}”）。
WITH RECURSIVE element (who, path, line, rest, dir) AS (
  SELECT who, path, line, value || ':', NULL FROM shell_environment
  WHERE key = 'PATH' AND who IN ('all', 'root')
  UNION ALL
  SELECT who, path, line, substr(rest, instr(rest, ':') + 1), substr(rest, 1, instr(rest, ':') - 1)
  FROM element WHERE rest <> '')
SELECT DISTINCT who, path, line, dir AS element FROM element
WHERE dir IS NOT NULL AND dir NOT GLOB '[/$~`]*';
