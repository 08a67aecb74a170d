# Archives of logs: log:DIR.
title: Logs
title[zh_CN]: 日志归档
check: logs/*
