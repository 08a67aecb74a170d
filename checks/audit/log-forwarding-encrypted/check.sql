-- id: log-forwarding-encrypted
-- title: Logs are encrypted on their way to another host
-- title[zh_CN]: 日志转发使用加密传输
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.4.8.a zicha:RA112
-- key: mechanism server
-- why: On its way through the network everybody on the line can read and change an open log, with
--     names, addresses and at times passwords.
-- why[zh_CN]: 明文日志在网络传输途中可被读取和篡改，其中有账号、地址，有时还有口令。
-- fix: Let {mechanism} send to {server} over TLS ({path}:{line}); for rsyslog: StreamDriver="gtls"
--     StreamDriverMode="1" in the action.
-- fix[zh_CN]: 让 {mechanism} 以 TLS 向 {server} 发送（{path}:{line}）；rsyslog 在 action 中设置 StreamDriver="gtls" StreamDriverMode="1"。
SELECT mechanism, server, port, protocol, path, line FROM log_forwarding
WHERE is_encrypted = 0 AND NOT is_local;
