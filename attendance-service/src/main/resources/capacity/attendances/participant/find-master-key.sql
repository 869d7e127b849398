SELECT mark FROM master_key
