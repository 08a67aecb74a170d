-- id: root-password
-- title: Root has a password
-- title[zh_CN]: root 已设置口令
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:ensure_root_password_configured
-- why: Without one nobody gets in at the console when sudo or the network is broken, and the rescue
--     system asks for none or refuses everybody.
-- why[zh_CN]: 没有口令，当 sudo 或网络故障时无人能在控制台登录，救援模式也会不要口令或拒绝所有人。
-- fix: Run passwd root, and keep the password in the safe.
-- fix[zh_CN]: 执行 passwd root，并将口令封存保管。
SELECT 'root' AS name, coalesce(p.state, 'no such account') AS state, p.path, p.line
FROM (SELECT 1) LEFT JOIN passwords AS p ON p.name = 'root'
WHERE p.state IS NOT 'set';
