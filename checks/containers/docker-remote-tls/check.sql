-- id: docker-remote-tls
-- title: Docker's interface on the network asks for a certificate
-- title[zh_CN]: Docker 网络接口要求证书认证
-- severity: critical
-- area: containers
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: value path
-- why: Whoever reaches the port is root on the host without a password; worms look for it all day.
-- why[zh_CN]: 凡能连到该端口的人无需口令即为主机 root；蠕虫整天都在扫描它。
-- fix: Remove {value} from {path} and administer over SSH (docker -H ssh://user@host), or set
--     tlsverify with tlscacert, tlscert and tlskey.
-- fix[zh_CN]: 从 {path} 中去掉 {value}，改用 SSH 管理（docker -H ssh://用户@主机）；或配置 tlsverify 及 tlscacert、tlscert、tlskey。
SELECT value, path FROM container_daemon
WHERE engine = 'docker' AND key = 'hosts' AND value LIKE 'tcp://%'
  AND NOT value REGEXP '^tcp://(127\.|localhost|\[::1\])'
  AND NOT EXISTS (SELECT 1 FROM container_daemon
                  WHERE engine = 'docker' AND key = 'tlsverify' AND value IN ('true', '1'));
