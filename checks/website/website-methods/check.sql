-- id: website-methods
-- title: The server takes no method that changes or mirrors
-- title[zh_CN]: 服务器不接受可修改或回显的 HTTP 方法
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b zicha:RA019 zicha:RA125
-- key: method
-- why: By PUT, DELETE and MOVE files are put on servers that forgot to forbid them; TRACE shows
--     cookies to scripts that may not read them.
-- why[zh_CN]: 若未禁用，可利用 PUT、DELETE、MOVE 向服务器写入文件；TRACE 会把 Cookie 回显给本无权读取的脚本。
-- fix: Allow GET, HEAD and POST only, unless an application needs {method}: in nginx by
--     `limit_except`, in Apache `TraceEnable off`.
-- fix[zh_CN]: 除应用确需 {method} 外，只允许 GET、HEAD、POST：nginx 中使用 `limit_except`，Apache 中设置 `TraceEnable off`。
SELECT method, url, evidence FROM web_methods
WHERE is_allowed AND upper(method) IN ('PUT', 'DELETE', 'MOVE', 'COPY', 'MKCOL', 'PROPPATCH', 'TRACE', 'TRACK', 'CONNECT')
  AND evidence NOT LIKE '%access-control%';
