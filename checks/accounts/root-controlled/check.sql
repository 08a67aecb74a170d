-- id: root-controlled
-- title: Root has a password or is locked
-- title[zh_CN]: root 已设口令或已锁定
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:ensure_root_access_controlled
-- why: Root without a password is everybody who reaches the console.
-- why[zh_CN]: root 没有口令意味着任何能接触控制台的人都是 root。
-- fix: passwd root, or passwd --lock root once sudo was tried
-- fix[zh_CN]: 执行 passwd root；或确认 sudo 可用后执行 passwd --lock root
SELECT 'root' AS name, coalesce(p.state, 'not there') AS state, p.path, p.line
FROM (SELECT 1) LEFT JOIN passwords AS p ON p.name = 'root'
WHERE p.state IS NULL OR p.state = 'empty';
