-- id: desktop-autologin
-- title: Nobody is signed in without a password
-- title[zh_CN]: 没有免口令的自动登录
-- severity: high
-- area: desktop
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB191 zicha:RB101 highrisk:6.4.1.1
-- key: path line
-- why: Whoever switches the computer on has the account's files, mail and programs; and nobody can
--     say who did what.
-- why[zh_CN]: 任何人开机即可使用该账户的文件、邮件和程序，也无法追溯是谁所为。
-- fix: Remove {key} from {path}:{line} and restart the display manager.
-- fix[zh_CN]: 从 {path}:{line} 中删除 {key}，然后重启显示管理器。
SELECT mechanism, key, value, path, line FROM screen_lock
WHERE (mechanism = 'gdm'
       AND lower(key) IN ('daemon/automaticloginenable', 'daemon/timedloginenable')
       AND lower(value) IN ('true', '1', 'yes'))
   OR (mechanism = 'lightdm' AND key LIKE '%/autologin-user' AND value <> '')
   OR (mechanism = 'sddm' AND key = 'Autologin/User' AND value <> '');
