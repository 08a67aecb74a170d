-- id: sudo-programs-protected
-- title: Only root can change the programs that sudo starts as root
-- title[zh_CN]: sudo 以 root 启动的程序只有 root 能修改
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: program who
-- why: Whoever can write to such a program or its folder puts a program of their own in its place
--     and has sudo run it as root.
-- why[zh_CN]: 能写入该程序或其所在目录的人可以把它换成自己的程序，再由 sudo 以 root 身份执行。
-- fix: Move {program} to a place such as /usr/local/sbin, then chown root:root and chmod 0755 it,
--     and change the rule in {path}:{line}.
-- fix[zh_CN]: 将 {program} 移至 /usr/local/sbin 等目录，执行 chown root:root 和 chmod 0755，并修改 {path}:{line} 的规则。
WITH granted AS (
  SELECT DISTINCT who, path, line,
         CASE WHEN instr(command, ' ') > 0 THEN substr(command, 1, instr(command, ' ') - 1)
              ELSE command END AS program
  FROM sudo_rules
  WHERE kind = 'rule' AND command LIKE '/%' AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)')
SELECT g.program, g.who, f.user AS owner, f.mode, g.path, g.line
FROM granted AS g LEFT JOIN files AS f ON f.path = g.program
WHERE f.uid <> 0 OR f.is_world_writable OR (f.is_group_writable AND f.gid <> 0)
   OR g.program REGEXP '^(/home|/tmp|/var/tmp|/dev/shm)/';
