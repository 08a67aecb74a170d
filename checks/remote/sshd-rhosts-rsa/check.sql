-- id: sshd-rhosts-rsa
-- title: SSH trusts no host by its RSA key
-- title[zh_CN]: SSH 不按主机 RSA 密钥信任其他主机
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: problem
-- same-as: xccdf:sshd_disable_rhosts_rsa
-- why: Who controls the trusted host signs in here as anybody who has an account on both.
-- why[zh_CN]: 控制被信任主机的人，可冒充两边都有账户的任何用户登录。
-- fix: Update the server (from 7.4 on it does not know this way), or set RhostsRSAAuthentication
--     no in {path} and reload sshd.
-- fix[zh_CN]: 升级 SSH 服务端（7.4 起不再支持），或在 {path} 中设置 RhostsRSAAuthentication no 并重新加载 sshd。
SELECT 'this version may accept it' AS problem, p.name, p.version, '/etc/ssh/sshd_config' AS path
FROM packages AS p
WHERE p.name = 'openssh-server' AND p.status <> 'config-files'
  AND version_compare(p.version, CASE p.manager WHEN 'rpm' THEN '7.4' ELSE '1:7.4' END, p.manager) < 0
  AND NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key = 'rhostsrsaauthentication' AND match = '' AND value = 'no');
