-- id: apache-open-proxy
-- title: Apache is no proxy for everybody
-- title[zh_CN]: Apache 不是开放代理
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.2.f
-- key: path line
-- why: Strangers use an open proxy to reach the inside network and to attack others under the
--     unit's address.
-- why[zh_CN]: 外人可借开放代理进入内网，或以本单位地址攻击他人。
-- fix: Remove `ProxyRequests On` in {path}:{line}, which a reverse proxy does not need, and
--     reload Apache.
-- fix[zh_CN]: 删除 {path}:{line} 中的 `ProxyRequests On`（反向代理不需要它），然后重新加载 Apache。
SELECT context, value, path, line FROM apache_config
WHERE directive = 'proxyrequests' AND lower(value) = 'on';
