-- id: bind-dnssec
-- title: The name server checks the signatures of answers
-- title[zh_CN]: 域名服务器验证应答签名
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.7.a gbt22239:7.1.4.7
-- key: scope
-- why: A forged answer that DNSSEC would have exposed sends every host here to a false address.
-- why[zh_CN]: 本可由 DNSSEC 识破的伪造应答，会把内部所有主机引向假冒地址。
-- fix: Replace {path}:{line} by dnssec-validation auto; and run rndc reconfig. If internal zones
--     that are not signed stop working, name them in validate-except.
-- fix[zh_CN]: 将 {path}:{line} 改为 dnssec-validation auto;，再执行 rndc reconfig。未签名的内部区域若因此无法解析，将其列入 validate-except。
SELECT scope, key, value, path, line FROM named_config
WHERE key IN ('dnssec-validation', 'dnssec-enable') AND lower(value) IN ('no', 'false', '0');
