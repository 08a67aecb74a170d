-- id: cron-programs-owner
-- title: Programs that cron starts can be changed by root only
-- title[zh_CN]: 定时任务启动的程序只有 root 能修改
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: program user
-- why: Who can write to {program} has commands of their choice run as {user}.
-- why[zh_CN]: 能写入 {program} 的人，可以 {user} 的身份执行任意命令。
-- fix: chown root:root {program} and chmod go-w {program}
-- fix[zh_CN]: 执行 chown root:root {program} 和 chmod go-w {program}
/* The first word of the command, if it is a path; its owner may also be the job's. */
WITH job AS (
  SELECT user, path, line,
         substr(command, 1, instr(replace(command, char(9), ' ') || ' ', ' ') - 1) AS program
  FROM cron_jobs WHERE command LIKE '/%')
SELECT j.program, j.user, f.user AS owner, f.mode, j.path, min(j.line) AS line
FROM job AS j JOIN files AS f ON f.path = j.program
WHERE f.type = 'file'
  AND ((f.uid <> 0 AND f.user <> j.user) OR f.is_world_writable
       OR (f.is_group_writable AND f.gid <> 0 AND f.gid <> f.uid))
GROUP BY j.program, j.user, j.path;
