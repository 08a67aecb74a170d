-- id: service-programs-owner
-- title: Programs of services that run as root can be changed by root only
-- title[zh_CN]: 以 root 运行的服务程序只有 root 能修改
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: service program
-- why: Who can write to {program} is root at the service's next start.
-- why[zh_CN]: 能写入 {program} 的人，在该服务下次启动时即可取得 root 权限。
-- fix: chown root:root {program} and chmod go-w {program}, or have the service run as the account
--     that owns it (User= in {path}).
-- fix[zh_CN]: 执行 chown root:root {program} 和 chmod go-w {program}，或让服务以属主账户运行（{path} 中的 User=）。
WITH start AS (
  SELECT name AS service, path, ltrim(exec, '-@:+!|') || ' ' AS command
  FROM services
  WHERE kind IN ('service', 'sysv') AND (is_enabled OR is_running = 1)
    AND coalesce(user, 'root') IN ('root', '0')),
word AS (SELECT service, path, substr(command, 1, instr(command, ' ') - 1) AS program FROM start)
SELECT w.service, w.program, f.user AS owner, f.group_name, f.mode, w.path
FROM word AS w JOIN files AS f ON f.path = w.program
WHERE f.type = 'file'
  AND (f.uid <> 0 OR f.is_world_writable OR (f.is_group_writable AND f.gid <> 0));
