-- id: home-owner
-- title: Home directories belong to their accounts
-- title[zh_CN]: 主目录归账户本人所有
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f
-- key: name
-- optional: login_policy
-- why: The owner of another account's home directory can put commands there that run in that
--     account's name at its next sign-in.
-- why[zh_CN]: 主目录若归他人所有，此人就能在其中放入命令，在账户下次登录时以账户本人的身份执行。
-- fix: chown {name} {home}
-- fix[zh_CN]: 执行 chown {name} {home}
/* Root may own it: SFTP accounts in a chroot need that. */
SELECT u.name, u.home, f.user AS owner, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.can_login AND f.type = 'directory' AND f.uid NOT IN (u.uid, 0)
  AND u.uid >= coalesce(
        (SELECT CAST(value AS INTEGER) FROM login_policy WHERE key = 'UID_MIN'), 1000);
