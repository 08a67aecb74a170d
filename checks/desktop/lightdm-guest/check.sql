-- id: lightdm-guest
-- title: Guests cannot use the desktop
-- title[zh_CN]: 桌面不允许来宾登录
-- severity: medium
-- area: desktop
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.b zicha:RB191
-- key: path line
-- why: A guest session needs no account and leaves no name in the logs.
-- why[zh_CN]: 来宾会话不需要账户，日志中也没有姓名。
-- fix: Write allow-guest=false in {path}:{line}.
-- fix[zh_CN]: 在 {path}:{line} 中写入 allow-guest=false。
SELECT key, value, path, line FROM screen_lock
WHERE mechanism = 'lightdm' AND key LIKE '%/allow-guest' AND lower(value) IN ('true', '1', 'yes');
