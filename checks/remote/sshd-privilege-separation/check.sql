-- id: sshd-privilege-separation
-- title: SSH handles strangers' bytes without root's rights
-- title[zh_CN]: SSH 以低权限进程处理外来数据
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: problem
-- same-as: xccdf:sshd_use_priv_separation
-- why: A hole in the code that reads strangers' bytes would give them root's rights at once.
-- why[zh_CN]: 否则读取外来数据的代码一旦有漏洞，外人即可直接获得 root 权限。
-- fix: Update the server (from 7.5 on it always separates), or set UsePrivilegeSeparation sandbox
--     in {path} and reload sshd.
-- fix[zh_CN]: 升级 SSH 服务端（7.5 起始终启用权限分离），或在 {path} 中设置 UsePrivilegeSeparation sandbox 并重新加载 sshd。
SELECT 'this version may do without' AS problem, p.name, p.version, '/etc/ssh/sshd_config' AS path
FROM packages AS p
WHERE p.name = 'openssh-server' AND p.status <> 'config-files'
  AND version_compare(p.version, CASE p.manager WHEN 'rpm' THEN '7.5' ELSE '1:7.5' END, p.manager) < 0
  AND NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key = 'useprivilegeseparation' AND match = '' AND value = 'sandbox');
