-- id: cron-root-places
-- title: Jobs of root start nothing from places where users write
-- title[zh_CN]: root 的定时任务不启动用户可写位置中的程序
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path command
-- why: Who may write there puts another program in its place, and root runs it at the next date.
-- why[zh_CN]: 能写入该位置的人可以替换程序，到时间后由 root 执行。
-- fix: Move the program to /usr/local/sbin (owner root, mode 0755) and change the job in {path}.
-- fix[zh_CN]: 将程序移至 /usr/local/sbin（属主 root，权限 0755），并修改 {path} 中的任务。
/* At the beginning of a command, behind ; & | or (, or behind what starts other programs. */
SELECT path, line, schedule, command
FROM cron_jobs
WHERE user = 'root' AND kind <> 'directory'
  AND command REGEXP '(^|[;&|(]|\b(sh|bash|dash|ksh|zsh|python[0-9.]*|perl|php|ruby|node|java'
                     || '|run-parts|nice|ionice|env|exec|sudo|time|nohup|setsid|source)\s'
                     || '|(flock|timeout)\s+\S+\s)\s*(-\S+\s+)*(\w+=\S*\s+)*'
                     || '/(tmp|var/tmp|dev/shm|home|run/user)/';
