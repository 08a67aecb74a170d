-- id: home-own
-- title: People own their home directories
-- title[zh_CN]: 人员主目录的属主是本人
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: name
-- optional: login_policy
-- same-as: xccdf:accounts_users_own_home_directories xccdf:file_ownership_home_directories
-- why: The owner, whoever it is, may replace .profile or .ssh/authorized_keys and act as that
--     person.
-- why[zh_CN]: 属主（无论是谁）可以替换 .profile 或 .ssh/authorized_keys，从而冒充此人。
-- fix: chown {name} {home}
-- fix[zh_CN]: 执行 chown {name} {home}。
SELECT u.name, u.home, f.user AS owner, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.can_login AND u.name <> 'nobody'
  AND u.uid >= coalesce((SELECT number FROM login_policy WHERE key = 'UID_MIN'), 1000)
  AND f.uid <> u.uid;
