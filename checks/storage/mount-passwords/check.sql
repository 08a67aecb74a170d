-- id: mount-passwords
-- title: Passwords for shares are not readable by everybody
-- title[zh_CN]: 共享的口令不能被所有人读取
-- severity: high
-- area: storage
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.2.f zicha:RA109
-- key: file mount_point
-- why: Every account of this host, also that of a web server that was broken into, can sign in to
--     the file server with it.
-- why[zh_CN]: 本机的任何账户（包括被攻破的网站服务账户）都能用它登录文件服务器。
-- fix: Put user and password into a file that only root can read (chmod 0600), name it in
--     {path}:{line} with credentials=, and change the password.
-- fix[zh_CN]: 将用户名和口令写入只有 root 可读的文件（chmod 0600），在 {path}:{line} 中用 credentials= 指定，并更换口令。
/* The table names the option and leaves out its value. */
WITH secret AS (
  SELECT path AS mount_point, source AS path, line, source AS file
  FROM fstab
  WHERE options REGEXP ',(pass|password|password2|passwd|secret|passphrase),'
     OR instr(device, ':***@')
  UNION ALL
  SELECT mount_point, path, line, substr(rest, 1, instr(rest, ',') - 1)
  FROM (SELECT path AS mount_point, source AS path, line,
               substr(options, instr(options, ',cred') + 1) AS option,
               substr(options, instr(options, ',cred')
                               + instr(substr(options, instr(options, ',cred')), '=')) AS rest
        FROM fstab WHERE options REGEXP ',(credentials|cred)=/'))
SELECT s.file, f.mode, s.mount_point, s.path, s.line
FROM secret AS s JOIN files AS f ON f.path = s.file
WHERE f.is_world_readable;
