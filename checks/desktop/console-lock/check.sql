-- id: console-lock
-- title: A console can be locked
-- title[zh_CN]: 控制台可以锁定
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- key: problem
-- same-as: xccdf:vlock_installed
-- why: An administrator who leaves the machine room for a moment can only sign out, and mostly
--     does not.
-- why[zh_CN]: 管理员短暂离开机房时只能退出登录，而多数人不会这样做。
-- fix: apt install kbd vlock (dnf install kbd); then lock with vlock -a.
-- fix[zh_CN]: 执行 apt install kbd vlock（dnf install kbd），然后用 vlock -a 锁定。
SELECT 'the package kbd is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name IN ('kbd', 'vlock')
                  AND coalesce(status, '') <> 'config-files');
