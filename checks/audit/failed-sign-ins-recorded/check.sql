-- id: failed-sign-ins-recorded
-- title: Failed sign-ins are recorded
-- title[zh_CN]: 记录失败的登录尝试
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b zicha:RA113
--     zicha:RB096
-- when: SELECT 1 FROM files WHERE path = '/var/log/wtmp'
-- key: problem
-- why: `lastb` is then empty, and somebody who tries passwords at night is not noticed in the
--     morning.
-- why[zh_CN]: 缺少该文件时 lastb 没有输出，有人夜间猜测口令，第二天也看不出来。
-- fix: install -m 660 -o root -g utmp /dev/null /var/log/btmp, and a `create 0660 root utmp` for it
--     in /etc/logrotate.d/btmp.
-- fix[zh_CN]: install -m 660 -o root -g utmp /dev/null /var/log/btmp，并在 /etc/logrotate.d/btmp 中写入 create 0660 root utmp。
SELECT '/var/log/btmp is missing' AS problem, '/var/log/btmp' AS path
WHERE NOT EXISTS (SELECT 1 FROM files WHERE path = '/var/log/btmp');
