-- id: ssh-client-agent
-- title: SSH clients lend their keys to no host
-- title[zh_CN]: SSH 客户端不向任意主机转发密钥代理
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.2.d
-- key: user path line
-- why: On a host to which the agent is forwarded, its administrator can sign in anywhere as you
--     while you are there.
-- why[zh_CN]: 把密钥代理转发到某台主机后，那里的管理员在你登录期间就能以你的身份登录其他系统。
-- fix: Set ForwardAgent no in {path}:{line}, and use ProxyJump to go on from a host.
-- fix[zh_CN]: 将 {path}:{line} 改为 ForwardAgent no，需要中转时使用 ProxyJump。
SELECT coalesce(user, 'all') AS user, host, key, value, path, line FROM ssh_client_config
WHERE key = 'forwardagent' AND lower(value) <> 'no' AND host = '*';
