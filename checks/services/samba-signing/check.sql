-- id: samba-signing
-- title: Samba demands signed packets
-- title[zh_CN]: Samba 强制报文签名
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.7.a gbt22239:7.1.4.7
-- key: share
-- why: Without signatures somebody in between can pass on a colleague's sign-in and act as that
--     colleague.
-- why[zh_CN]: 不强制签名，中间人就能转发他人的登录并冒充其身份。
-- fix: Set server signing = mandatory in [global] of {path}.
-- fix[zh_CN]: 在 {path} 的 [global] 中设置 server signing = mandatory。
SELECT 'global' AS share, coalesce(max(CASE WHEN key = 'server signing' THEN value END), 'default') AS server_signing, min(path) AS path
FROM samba_config HAVING count(*) > 0 AND coalesce(max(CASE WHEN key = 'server signing' THEN lower(value) END), 'default') NOT IN ('mandatory', 'required', 'force', 'forced', 'enforced');
