-- id: gdm-automatic-sign-in
-- title: The sign-in screen signs nobody in by itself
-- title[zh_CN]: 登录界面不自动登录
-- severity: high
-- area: desktop
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB191
-- key: path
-- same-as: xccdf:gnome_gdm_disable_automatic_login
-- why: Whoever switches the computer on has the account's files, mail and programs; and nobody can
--     say who did what.
-- why[zh_CN]: 任何人开机即可使用该账户的文件、邮件和程序，也无法追溯是谁所为。
-- fix: Write AutomaticLoginEnable=False under [daemon] in {path} and restart gdm.
-- fix[zh_CN]: 在 {path} 的 [daemon] 下写入 AutomaticLoginEnable=False 并重启 gdm。
SELECT key, value, path, line FROM screen_lock
WHERE mechanism = 'gdm' AND lower(key) = 'daemon/automaticloginenable'
  AND lower(value) NOT IN ('false', '0', 'no');
